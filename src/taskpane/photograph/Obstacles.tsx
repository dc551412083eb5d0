/** What stands against a photograph, or has to be known of it. */
import { hinders, type PhotographObstacle } from '../../domain/photograph/obstacles';
import { Notice } from '../components/Notice';
import { usePhotographWords } from '../strings/words';

export function Obstacles({ found }: { found: readonly PhotographObstacle[] }) {
  const words = usePhotographWords();
  if (found.length === 0) return null;
  return (
    <Notice
      intent={found.some(hinders) ? 'warning' : 'info'}
      lines={found.map((each) => words.of.obstacle(each))}
    />
  );
}
