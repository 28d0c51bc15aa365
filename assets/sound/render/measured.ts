// The numbers of every file, as a page to read; a test holds it against the files.

import { BRIEF } from './level';
import type { MadeSound } from './made';

const decibels = (x: number) => x.toFixed(1);
const small = (x: number) => x.toExponential(1);

function fileRows(sounds: readonly MadeSound[]): string[] {
  return sounds.flatMap(({ recipe, ms, files }) =>
    files.map(({ file, bytes, loudness, sha256 }) => {
      const { integrated, momentary, peak } = loudness;
      const whole = BRIEF.includes(recipe.kind) ? '–' : decibels(integrated);
      const cells = [
        `${file}`,
        (ms / 1000).toFixed(2),
        bytes,
        whole,
        decibels(momentary),
        decibels(peak),
        sha256,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
}

function seamRows(sounds: readonly MadeSound[]): string[] {
  return sounds.flatMap(({ files }) =>
    files.flatMap(({ file, seam }) =>
      seam
        ? [
            `| ${[file, ...[seam.step, seam.usual, seam.large].map(small), seam.likeness.toFixed(4), decibels(seam.apart)].join(' | ')} |`,
          ]
        : [],
    ),
  );
}

/** The text of `measured.md`. */
export function measuredPage(sounds: readonly MadeSound[]): string {
  const total = sounds.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0);
  return `# Sound, measured

Written by \`npm run sound\` from the encoded files; not edited by hand. These are numbers: nobody has listened yet.

Loudness by EBU R128. “Loudest” is the loudest 0.4 seconds, the peak is the true peak. Ambiences are aimed at −30 LUFS as a
whole, the stems of the score and its pieces at −27 to −36; a cue and a page sound by its loudest moment. None passes −6 dBFS.

| file | seconds | bytes | LUFS | loudest, LUFS | peak, dBFS | sha256 |
| --- | --- | --- | --- | --- | --- | --- |
${fileRows(sounds).join('\n')}

All files together: ${total} bytes.

## Loop points

As decoded from the encoded file and played from 0.25 s on. “Step” is the difference between the last sample and the first; it
should lie among the steps between neighbours there (the usual one, and the one 99 % stay under). “Likeness” compares the 0.15 s
after the loop with its beginning: 1 is the same sound; “apart” is how loud the difference between the two is, in dBFS.

| file | step | usual | 99 % | likeness | apart |
| --- | --- | --- | --- | --- | --- |
${seamRows(sounds).join('\n')}
`;
}
