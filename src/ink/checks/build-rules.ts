// The rules that the build holds every story to, before anything is played, for `--explain`.

/** Why each is there, in a sentence. */
export const BUILD_RULES: Readonly<Record<string, string>> = {
  ink: 'What Ink itself reports: errors, and warnings such as a loose end, which a reader would run into.',
  include: 'A story includes files of its own folder and of stories/shared, so that a folder is a story.',
  'missing-file': 'A story is story.ink, story.json and moments.yaml, and every file that is included.',
  folder: 'A story’s folder is its id: small letters, digits and hyphens.',
  card: 'story.json has every key of the card and no other.',
  moments:
    'moments.yaml has every key of the debrief and no other; what a move protects and costs is filled in.',
  concepts: 'Each file of stories/concepts holds one family, and each concept stands in one of them.',
  catalogue:
    'Names of places, people, inserts, ambiences and cues are those that npm run art and npm run sound made.',
  tag: 'A tag that is not in the table of stories/README.md would be shown or lost.',
  mood: 'The art knows these moods and no others.',
  pose: 'The art knows these poses and no others.',
  face: 'A head turns toward or away.',
  gaze: 'Eyes go toward, away, down or up.',
  shot: 'A shot is wide, mid or close PERSON.',
  place: 'A place must have been drawn.',
  insert: 'An insert must have been drawn.',
  picture: 'A cover, and the picture of an ending, is one of assets/made/pictures.',
  ambience: 'An ambience must have been made.',
  cue: 'A cue must have been made.',
  person:
    'Who speaks, enters or offers is among the people of story.json, and drawn unless “stage” is false.',
  'choice-id':
    'Every choice has one id, which is the save: it stands twice only as the same line, held or strained, or in another set of its decision.',
  set: 'All choices of a set belong to one decision: the part of the id before the dot.',
  brackets: 'Words and tags of a choice stand in its [brackets]: outside they are lost or said twice.',
  weight: 'A move weighs 0, 1 or 2 on each meter.',
  notice: 'A pause is a + choice with a guard of its own decision, and is never weighed.',
  placement:
    'A tag on a line of its own stands before the line it belongs to; # hinge and # discuss stand before the choices.',
  'whole-numbers': 'Whole numbers only and no division: fractions are lost when a story is saved.',
  'nothing-random': 'Nothing random feeds a story, so that a run can be replayed.',
  meters: 'secure, anxious and avoidant are written by the game; a story may read them.',
  moment: 'Each option that can be chosen has a moment, and each moment an option.',
  turn: 'A moment tells what it turned when its decision is a hinge, and only then.',
  ending: 'Each ending has a leaf, and each leaf an ending.',
  decision: 'Each decision has a name in story.json, and each name a decision.',
  talk: 'Each decision has a question that a room can talk about before it chooses, in at most 140 letters.',
  echo: 'An echo gives an option of the story back.',
  given:
    'What is handed to the other side of an evening names lines that are there, all of each decision, and something is done about each.',
  concept: 'A concept that is named is in stories/concepts.',
  'empty-place':
    'What npm run new-story left empty, ‹like this›, is still to be written; until then the rules about words wait.',
  todo: 'A TODO in Ink is printed, so that it is not forgotten.',
};
