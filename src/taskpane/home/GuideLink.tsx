/** The way to the guide. A plain link, which works where Office cannot open the browser, and without Office too. */
import { Button } from '@fluentui/react-components';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { ActionLabel } from './ActionLabel';

export function GuideLink({ className }: { className: string }) {
  const { home } = useStrings();
  const { guide } = useServices();
  return (
    <Button
      as="a"
      className={className}
      size="large"
      icon={<BookQuestionMarkRegular />}
      href={guide.address()}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (guide.open()) event.preventDefault();
      }}
    >
      <ActionLabel label={home.guide} help={home.guideHelp} />
    </Button>
  );
}
