// What is worn on a face or written in it: glasses, earrings, the lines of age. Markup in the space of a person.

/** Round glasses that lie over the features; their arm goes as far as `ear`, or as the hair that covers it. */
export function glasses(colour: string, ear = 342): string {
  return `
  <g fill="#fff8ec" fill-opacity=".13" stroke="${colour}" stroke-width="8">
    <ellipse cx="464" cy="297" rx="50" ry="47"/><ellipse cx="590" cy="293" rx="40" ry="45"/>
    <path d="M514 292C524 280 540 280 550 290M414 292L${ear} 306" fill="none" stroke-linecap="round"/>
  </g>`;
}

/** A hoop in the ear that is near us. */
export function hoop(colour: string): string {
  const ring = (line: string, width: number) =>
    `<ellipse cx="320" cy="404" rx="19" ry="23" fill="none" stroke="${line}" stroke-width="${width}"/>`;
  return ring('#2a1f2d', 13) + ring(colour, 7);
}

/** Lines at the eyes, from nose to mouth, and across the brow where no hair falls: drawn on the skin. */
export function ageLines(colour: string, brow = true): string {
  return `
  <g fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round">
    <path d="M402 268L384 258M400 284L380 284M404 344C420 356 440 360 458 356"/>
    <path d="M508 376C494 392 488 412 492 432M618 372C624 384 626 396 624 408"/>
    ${brow ? '<path d="M452 196C490 188 530 188 566 196M470 176C500 170 524 170 548 176" stroke-opacity=".6"/>' : ''}
  </g>`;
}
