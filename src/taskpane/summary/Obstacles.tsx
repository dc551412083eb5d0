/** What the user has to do by hand before the summary can be updated. */
import { useSummaryWords } from '../strings/words';
import type { SummaryObstacle } from '../../domain/summaryUpdate';
import { Notice } from '../components/Notice';

interface ObstaclesProps {
  obstacles: readonly SummaryObstacle[];
  onRead: () => void;
}

export function Obstacles({ obstacles, onRead }: ObstaclesProps) {
  const summary = useSummaryWords();
  if (obstacles.length === 0) return null;
  const lines = obstacles.map((obstacle) => {
    const { code, sheet } = obstacle;
    if (code === 'protected') return summary.isProtected(sheet);
    if (code === 'filtered') return summary.isFiltered(sheet);
    const headings = obstacle.fields.map((field) => `«${summary.fields[field]}»`).join(', ');
    return summary.lostHeading(sheet, headings);
  });
  return (
    <Notice
      intent="warning"
      title={summary.cannot}
      lines={lines}
      action={{ label: summary.readAgain, onClick: onRead }}
    />
  );
}
