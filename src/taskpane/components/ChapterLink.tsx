/** The way to the chapter of the guide that is about a screen. A plain link, which works where Office cannot open the browser. */
import { Button } from '@fluentui/react-components';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { CHAPTERS } from '../guide';
import type { GuidePage } from '../guide';
import type { LazyScreen } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';

export function ChapterLink({ screen }: { screen: LazyScreen }) {
  const { common } = useStrings();
  const { guide } = useServices();
  const page: GuidePage = `index.html#${CHAPTERS[screen]}`;
  return (
    <Button
      as="a"
      appearance="subtle"
      icon={<BookQuestionMarkRegular />}
      aria-label={common.guideHere}
      title={common.guideHere}
      href={guide.address(page)}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (guide.open(page)) event.preventDefault();
      }}
    />
  );
}
