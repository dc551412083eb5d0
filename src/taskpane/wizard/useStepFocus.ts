import { useEffect, useRef } from 'react';

/**
 * Moves the focus when the step changes: to its heading, which takes the ref, or to the field that the user asked
 * for. The arrival at the first step is the screen's own. `target` is a new object at each request.
 */
export function useStepFocus(step: string, target: { field: string } | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    if (!arrived.current) {
      arrived.current = true;
      return;
    }
    const field = target === null ? null : document.getElementById(target.field);
    (field ?? heading.current)?.focus();
  }, [step, target]);
  return heading;
}
