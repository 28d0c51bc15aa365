// The lines follow one another at the pace of reading aloud, where the teacher wanted that; held at a press.

import { useEffect, useState } from 'preact/hooks';
import { allShown } from '../../domain/workshop/room-steps';
import type { RoomDesk } from '../../game/workshop/room-desk';

/** Reading aloud to a room: milliseconds a word, and for the breath between two lines. */
const WORD = 420;
const BREATH = 1800;

export interface Steady {
  /** Lines follow by themselves here, if they are not held. */
  readonly on: boolean;
  readonly held: boolean;
  readonly hold: (held: boolean) => void;
}

export function useSteady(desk: RoomDesk): Steady {
  const [held, hold] = useState(false);
  const session = desk.room.value;
  const turn = desk.turn.value;
  const on = session.plan.pace === 'steady' && session.phase === 'reading' && !allShown(session, turn);
  const words = (turn.beats[session.line - 1]?.text ?? '').split(/\s+/).length;
  const goes = on && !held && desk.leads.value && !desk.blank.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line has its own time
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(() => desk.press({ do: 'on' }), BREATH + words * WORD);
    return () => clearTimeout(timer);
  }, [goes, desk, turn, session.line]);
  return { on, held, hold };
}
