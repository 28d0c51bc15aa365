// The clock of the talk: a ring that is drawn away, and the time beside it. It tells, and nothing happens when it ends.

import { useEffect, useState } from 'preact/hooks';
import type { RoomClock } from '../../domain/workshop/room-session';
import { secondsLeft } from '../../game/workshop/room-clock';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { DESK } from '../words/desk';

interface TalkClockProps {
  readonly desk: RoomDesk;
  readonly clock: RoomClock;
}

const ROUND = 2 * Math.PI * 42;
/** Seconds after which nobody is talking any more: the session was left, and taken up again later. */
const LONG_OVER = 3600;

export function TalkClock({ desk, clock }: TalkClockProps) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    setNow(new Date());
    if (clock.since === null) return;
    const timer = setInterval(() => setNow(new Date()), 500);
    return () => clearInterval(timer);
  }, [clock]);
  const left = secondsLeft(clock, now);
  const share = Math.max(0, Math.min(1, left / clock.of));
  return (
    <div class="timer">
      <svg class="talk-clock" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="whole" cx="50" cy="50" r="42" />
        <circle
          class="left"
          cx="50"
          cy="50"
          r="42"
          stroke-dasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <div>
        <p role="timer" aria-label={DESK.clock}>
          {left < -LONG_OVER ? (
            <span class="soft">{DESK.longOver}</span>
          ) : (
            <>
              <span class="big">{minutesOf(Math.abs(left))}</span>{' '}
              <span class="soft">{left < 0 ? DESK.over : DESK.of(minutesOf(clock.of))}</span>
            </>
          )}
        </p>
        <p class="small soft">{DESK.clockTells}</p>
        <div class="row">
          <button class="btn" type="button" onClick={() => desk.holdClock()}>
            <Icon name={clock.since === null ? 'onward' : 'pause'} />
            {clock.since === null ? DESK.goClock : DESK.holdClock}
          </button>
          <button class="btn" type="button" onClick={() => desk.addMinute()}>
            <Icon name="plus" />
            {DESK.minute}
          </button>
        </div>
      </div>
    </div>
  );
}

/** 160 → “2:40”. */
function minutesOf(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
