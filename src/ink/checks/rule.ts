// What a check of a story is: a name, why it is there, and what it finds.

import type { Finding } from '../finding';
import type { StoryFolder } from '../read-story';
import type { Survey } from '../walk/survey';

/** A story with everything that is known about it. It can be played. */
export interface Checked {
  readonly story: StoryFolder;
  readonly survey: Survey;
}

/** What a check found. `at` is an option id, a decision or an ending: the finding is put at its line. */
export interface Complaint {
  readonly at: string | null;
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  /** One sentence. */
  readonly why: string;
  /** A gear in `stories/README.md`: breaking it is an error. */
  readonly severity: Finding['severity'];
  /** About words, or told by them: it waits until a story has no empty places. */
  readonly ofWords?: boolean;
  readonly check: (checked: Checked) => readonly Complaint[];
}

/** A complaint that is about something of the story. */
export const about = (at: string, message: string): Complaint => ({ at, message });
/** A complaint that is about the story as a whole. */
export const whole = (message: string): Complaint => ({ at: null, message });
