// Arrow keys go from place to place of the map, as from one thing to the next in a list; the place gone to is chosen.

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A key handler for the element around all places, which carry `data-place`. */
export const arrows =
  (choose: (key: string) => void) =>
  (event: KeyboardEvent): void => {
    const around = event.currentTarget as HTMLElement;
    const places = [...around.querySelectorAll<HTMLElement>('[data-place]')];
    const at = places.indexOf(event.target as HTMLElement);
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? places.length - 1
          : at + (STEPS[event.key] ?? Number.NaN);
    const place = places[to];
    if (at < 0 || !place || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    place.focus();
    place.scrollIntoView({ block: 'nearest', inline: 'center' });
    choose(place.dataset.place ?? '');
  };
