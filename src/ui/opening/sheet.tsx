// The sheet on which the two shapes move. The frames write on the drawing; Preact draws it once, and again when it turns.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beginOpening, type Doing, isOver, type Opening, stepOpening } from '../../domain/opening';
import { OPENING } from '../words/opening';
import { DrawnShape } from './drawn-shape';
import { HEIGHT, placed, thread } from './place-shapes';
import { otherShape, yourShape } from './shapes';
import { useSteer } from './use-steer';

/** How long a turn must last before it is said, in seconds: nobody wants to hear every twitch. */
const SAID_AFTER = 0.5;

/** @param over called once, when it has come to its end */
export function Sheet({ over }: { readonly over: () => void }) {
  const svg = useRef<SVGSVGElement>(null);
  const [you, other] = [useRef<SVGGElement>(null), useRef<SVGGElement>(null)];
  const line = useRef<SVGPathElement>(null);
  const shapes = useMemo(() => [yourShape(), otherShape()] as const, []);
  const [said, say] = useState<Doing>('waiting');
  const steer = useSteer(svg);
  const end = useRef(over);
  end.current = over;

  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once; what it reads stands in refs
  useEffect(() => {
    const wide = () => (svg.current?.clientWidth || 16) / (svg.current?.clientHeight || 9);
    let now: Opening = beginOpening({ wide: wide() });
    let turned: { doing: Doing; at: number } = { doing: 'waiting', at: 0 };
    let last: number | null = null;
    let frame = 0;

    const draw = (before: Opening): void => {
      svg.current?.setAttribute('viewBox', `0 0 ${(wide() * HEIGHT).toFixed(1)} ${HEIGHT}`);
      const lean = (now.other.x - before.other.x) * 60;
      const ink = String(0.06 + 0.94 * now.ink);
      you.current?.setAttribute('transform', placed(now.you, now.going.x));
      other.current?.setAttribute('transform', placed(now.other, lean));
      other.current?.setAttribute('opacity', ink);
      line.current?.setAttribute('d', thread(now));
      line.current?.setAttribute('opacity', String(now.ink * (0.25 + 0.75 * now.ease)));
    };
    const tick = (time: number): void => {
      const before = now;
      now = stepOpening(now, steer(), { wide: wide() }, last === null ? 0 : (time - last) / 1000);
      last = time;
      if (now.doing !== turned.doing) turned = { doing: now.doing, at: now.passed };
      else if (now.passed - turned.at > SAID_AFTER) say(turned.doing);
      draw(before);
      if (isOver(now)) end.current();
      else frame = requestAnimationFrame(tick);
    };
    const shown = (): void => {
      // A sheet nobody sees stands still.
      cancelAnimationFrame(frame);
      last = null;
      if (!document.hidden) frame = requestAnimationFrame(tick);
    };
    document.addEventListener('visibilitychange', shown);
    shown();
    return () => {
      document.removeEventListener('visibilitychange', shown);
      cancelAnimationFrame(frame);
    };
  }, []);

  return (
    <>
      <svg
        class="paper"
        ref={svg}
        viewBox={`0 0 ${HEIGHT} ${HEIGHT}`}
        preserveAspectRatio="xMinYMin meet"
        aria-hidden="true"
      >
        <path class="thread" ref={line} />
        <DrawnShape shape={shapes[1]} who="other" hold={other} />
        <DrawnShape shape={shapes[0]} who="you" hold={you} />
      </svg>
      <p class="vh" role="status">
        {OPENING.doing[said]}
      </p>
    </>
  );
}
