// The choices as points on the reader's line: one stop of the keyboard, and the arrows go from point to point.

import { useRef } from 'preact/hooks';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import { RIBBON } from '../words/ribbon';
import type { RibbonDrawing } from './ribbon-drawing';

interface PointsProps {
  readonly steps: readonly RibbonStep[];
  readonly drawing: RibbonDrawing;
  /** Index of the step where it turned. */
  readonly turn: number | null;
  /** Index of the choice that is read out. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /** All of a choice in one breath. */
  readonly sayAll: (index: number) => string;
}

const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(2)}%`;

export function RibbonPoints({ steps, drawing, turn, chosen, choose, sayAll }: PointsProps) {
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const to = key === 'Home' ? 0 : key === 'End' ? steps.length - 1 : chosen + (ARROWS[key] ?? Number.NaN);
    if (!steps[to]) return;
    event.preventDefault();
    choose(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <ol class="points" aria-label={RIBBON.points} ref={list}>
      {steps.map((step, i) => (
        <li
          key={step.turn}
          style={{
            '--x': percent(drawing.points[i]?.[0] ?? 0, drawing.width),
            '--y': percent(drawing.points[i]?.[1] ?? 0, drawing.height),
          }}
        >
          <button
            type="button"
            aria-pressed={i === chosen}
            aria-label={sayAll(i)}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => choose(i)}
            onFocus={() => choose(i)}
            onMouseEnter={() => choose(i)}
            onKeyDown={onKeyDown}
          />
          <span class={i === turn ? 'point-name point-name--turn' : 'point-name'} aria-hidden="true">
            {step.name}
            {i === turn ? <b>{RIBBON.turnedHere}</b> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
