/** Periods that are marked by dragging over them: shown as they will be, and told once the button or the finger is lifted. */
import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';

interface Drag {
  from: number;
  to: number;
  /** What all become: the opposite of what the first one was. */
  marked: boolean;
}

/** The periods with all from one to another marked, or none of them. */
export const withRange = (
  planned: readonly boolean[],
  from: number,
  to: number,
  marked: boolean,
): boolean[] =>
  planned.map((was, period) =>
    Math.min(from, to) <= period && period <= Math.max(from, to) ? marked : was,
  );

export interface DraggedPeriods {
  /** With those that are being dragged over. */
  planned: readonly boolean[];
  handlersOf: (period: number) => {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => void;
    onPointerEnter: () => void;
  };
}

/** A press that ends where it began is a click, and no drag. */
export function useDraggedPeriods(
  planned: readonly boolean[],
  onDragged: (planned: boolean[], from: number) => void,
): DraggedPeriods {
  const [drag, setDrag] = useState<Drag | null>(null);
  const ended = useRef<() => void>(() => undefined);
  const isDrag = drag !== null && drag.from !== drag.to;
  const shown = isDrag ? withRange(planned, drag.from, drag.to, drag.marked) : planned;
  ended.current = () => {
    if (isDrag) onDragged([...shown], drag.from);
    setDrag(null);
  };
  const isPressed = drag !== null;
  useEffect(() => {
    if (!isPressed) return undefined;
    const end = () => ended.current();
    const forget = () => setDrag(null);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', forget);
    return () => {
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', forget);
    };
  }, [isPressed]);
  return {
    planned: shown,
    handlersOf: (period) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || event.shiftKey) return;
        // A finger holds the button that it pressed: let go, the others hear of it too.
        if (event.currentTarget.hasPointerCapture?.(event.pointerId))
          event.currentTarget.releasePointerCapture(event.pointerId);
        setDrag({ from: period, to: period, marked: planned[period] !== true });
      },
      onPointerEnter: () => setDrag((before) => before && { ...before, to: period }),
    }),
  };
}
