// Beards: markup on the skin of a head, under the features. They leave the lips free, so that every mouth can be read.

const SOFT = `<defs><filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="2.2"/></filter></defs>`;

/** Around the lips: the window that every mouth fits into. */
const LIPS =
  'M504 424C504 402 530 392 560 392C594 392 618 402 618 426C618 450 592 466 562 466C530 466 504 450 504 424Z';

/** A full beard, kept short: from the ear along the jaw to the far cheek, with a moustache. */
export function clippedBeard(colour: string, opacity = 0.9): string {
  const jaw =
    'M336 376L352 330L374 322C374 356 388 390 418 404C450 414 482 400 506 384C530 370 590 370 616 384C630 388 644 380 660 368L680 560L320 560Z';
  return `${SOFT}<path d="${jaw}${LIPS}" fill="${colour}" fill-opacity="${opacity}" fill-rule="evenodd" filter="url(#soft)"/>`;
}

/** A line of beard along the jaw, a moustache and a chin: shaved between. */
export function jawLine(colour: string, opacity = 0.85): string {
  const jaw =
    'M340 318L360 318C364 362 388 410 428 442C462 466 512 476 552 474C588 472 606 452 618 424L660 400L680 560L320 560Z';
  const lip =
    'M508 402C520 380 546 376 562 380C580 376 606 380 614 402C602 392 584 390 562 391C540 390 522 394 508 402Z';
  return `${SOFT}<g fill="${colour}" fill-opacity="${opacity}" filter="url(#soft)"><path d="${jaw}"/><path d="${lip}"/></g>`;
}

/** A full moustache over lips that stay free. */
export function moustache(colour: string): string {
  return `${SOFT}<path d="M560 376C546 372 520 378 502 404C522 398 544 396 560 392C578 396 600 398 620 404C606 380 576 372 560 376Z" fill="${colour}" filter="url(#soft)"/>`;
}
