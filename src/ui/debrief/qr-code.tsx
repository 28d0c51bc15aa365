// A link as a square of squares, drawn as one path. Black on white in every theme: cameras need it.

import { encode } from 'uqr';

interface QrProps {
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly words: string;
}

export function QrCode({ text, words }: QrProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
