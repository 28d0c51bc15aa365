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

/** A full beard that hangs from the turban over the collar. It is pale, so it is drawn over the features and has its own line. */
export function fullBeard(colour: string, dark: string): string {
  const edge =
    'M346 376C352 408 370 424 392 432C420 444 446 448 466 436C484 420 496 398 518 388C534 382 548 384 560 391C572 384 590 382 602 390C614 402 622 416 632 412C638 406 640 396 641 384';
  const under = 'C650 450 640 520 606 554C566 590 480 590 424 558C370 524 348 452 346 376Z';
  const lips =
    'M512 424C512 406 534 400 560 401C586 400 604 408 604 424C604 442 586 452 560 453C532 452 512 442 512 424Z';
  return (
    `<path d="${edge}${under}${lips}" fill="${colour}" fill-rule="evenodd"/>` +
    `<path d="M356 440C366 508 392 544 430 558C484 586 566 586 604 552C560 560 470 556 424 520C392 496 372 470 356 440Z" fill="${dark}" fill-opacity=".6"/>` +
    `<path d="M346 376C348 452 370 524 424 558C480 590 566 590 606 554C640 520 650 450 641 384" fill="none" stroke="#2a1f2d" stroke-width="11" stroke-linecap="round"/>` +
    `<path d="M420 462C430 492 450 518 478 534M622 450C618 480 608 506 594 524M536 484C540 508 550 530 560 542M470 452C478 474 490 490 504 500" fill="none" stroke="${dark}" stroke-width="7" stroke-linecap="round"/>`
  );
}
