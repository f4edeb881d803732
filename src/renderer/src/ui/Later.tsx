import { startTransition, useEffect, useState, type ReactNode } from 'react';

interface LaterProps {
  /** How many frames later; none: in a task of its own. */
  frames: number;
  children: ReactNode;
}

/** Draws its children some frames after itself, so that what matters most stands there first and the page never hangs. */
export function Later({ frames, children }: LaterProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let left = frames;
    let request = 0;
    const wait = () => {
      if (left-- <= 0) startTransition(() => setDue(true));
      else request = requestAnimationFrame(wait);
    };
    wait();
    return () => cancelAnimationFrame(request);
  }, [frames]);
  return isDue ? children : <span aria-busy hidden />;
}
