// Where the camera is: every face that matters lies in the part of the stage that the page leaves open.

import type { Picture } from '../domain/picture';
import type { StageFrame } from '../game/stage-port';
import { around, headBox } from './anatomy';
import type { ArtCatalog } from './art-catalog';
import { clamp, mix, rise } from './easing';
import { BLEED, type Box, coverZoom, heightOf, openArea, widthOf, zoomToShow } from './frame-area';
import type { Standing } from './standing';

/** Where the camera looks, in stage pixels, and CSS pixels for one stage pixel. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How tall the heads are: of the whole height and of the open height, whichever is less; and how wide the group may be. */
const SIZES = {
  mid: { ofHeight: 0.235, ofOpen: 0.49, groupOfWidth: 0.96 },
  close: { ofHeight: 0.36, ofOpen: 0.62, groupOfWidth: 0.9 },
} as const;
/** In an upright or square band heads take so much more of the height. */
const UPRIGHT = 1.24;

/** The camera for a picture whose people stand like this. */
export function frameShot(
  picture: Picture,
  standings: readonly Standing[],
  catalog: ArtCatalog,
  frame: StageFrame,
): View {
  const open = openArea(frame);
  const heads = new Map(standings.map((stand) => [stand.id, headOf(picture, stand, catalog)]));
  const watched = picture.shot === 'close' && picture.on ? heads.get(picture.on) : undefined;
  const boxes = watched ? [watched] : [...heads.values()];
  if (boxes.length === 0) return inRoom({ x: 640, y: 330, zoom: coverZoom(frame) * 1.04 }, frame);
  const group = around(boxes);
  const zoom = zoomFor(picture, boxes, group, open, frame);
  return inRoom(aim(group, watched, picture, standings, zoom, open, frame), frame);
}

/**
 * Who is left out of a close shot: everybody else whose head the edge of the frame would cut through. Half a face at the
 * edge looks like a mistake; a face that is whole, or not there at all, does not.
 */
export function cutByEdge(
  picture: Picture,
  standing: Standing,
  view: View,
  catalog: ArtCatalog,
  frame: StageFrame,
): boolean {
  if (picture.shot !== 'close' || !picture.on || picture.on === standing.id) return false;
  const head = headOf(picture, standing, catalog);
  const left = seenAt(head.left, head.top, view, frame).x;
  const right = seenAt(head.right, head.top, view, frame).x;
  const open = openArea(frame);
  return left < open.left || right > open.right;
}

function headOf(picture: Picture, stand: Standing, catalog: ArtCatalog): Box {
  const person = catalog.people[stand.id];
  const pose = picture.figures[stand.id]?.pose ?? 'neutral';
  return person
    ? headBox(person, pose, stand)
    : { left: stand.x, right: stand.x, top: stand.y, bottom: stand.y };
}

function zoomFor(picture: Picture, boxes: readonly Box[], group: Box, open: Box, frame: StageFrame): number {
  const least = zoomToShow(group.bottom, frame);
  if (picture.shot === 'wide') return least;
  const size = SIZES[picture.shot];
  const head = Math.max(...boxes.map(heightOf));
  const upright = mix(UPRIGHT, 1, rise(frame.width / frame.height, 1.1, 1.7));
  const forHead = Math.min(size.ofHeight * upright * frame.height, size.ofOpen * heightOf(open)) / head;
  const shoulders = head * 0.5;
  const forGroup = (size.groupOfWidth * widthOf(open)) / (widthOf(group) + shoulders);
  // Faces of different heights (a child, somebody seated) must all fit under each other as well.
  const forRows = (0.8 * heightOf(open)) / heightOf(group);
  return Math.max(least, Math.min(forHead, forGroup, forRows));
}

/** Puts the group where it reads best: a little above the middle, with room in front of a single face. */
function aim(
  group: Box,
  watched: Box | undefined,
  picture: Picture,
  standings: readonly Standing[],
  zoom: number,
  open: Box,
  frame: StageFrame,
): View {
  const only = watched ? picture.on : standings.length === 1 ? standings[0]?.id : null;
  const side = standings.find((stand) => stand.id === only)?.side;
  const room = only ? (side === 'left' ? 0.42 : 0.58) : 0.5;
  const spotX = mix(open.left, open.right, room);
  const spare = heightOf(open) - heightOf(group) * zoom;
  const high = Math.max(0.04 * frame.height, 0.135 * frame.height - open.top);
  // Where not all of it has room, hair goes out at the top before a chin goes under the words.
  const top = watched ? spare * 0.42 : spare < 0 ? spare : Math.min(high, spare * 0.6);
  return {
    x: (group.left + group.right) / 2 - (spotX - frame.width / 2) / zoom,
    y: group.top - (open.top + top - frame.height / 2) / zoom,
    zoom,
  };
}

/** Keeps the edge of the painted room out of the picture. */
export function inRoom(view: View, frame: StageFrame): View {
  const halfWide = frame.width / 2 / view.zoom;
  const halfHigh = frame.height / 2 / view.zoom;
  return {
    zoom: view.zoom,
    x: clamp(view.x, BLEED.left + halfWide, BLEED.right - halfWide),
    y: clamp(view.y, BLEED.top + halfHigh, BLEED.bottom - halfHigh),
  };
}

/** Behind the people everything grows alike when the camera comes nearer, so that a view stays behind its window. */
const BACKDROP = 0.5;
/** And even the sky goes along a little. */
const SKY = 0.34;

/** The same look through a layer that is farther away (`depth` 0 stands still, 1 goes with the people). */
export function throughLayer(view: View, depth: number, frame: StageFrame): View {
  const rest = coverZoom(frame);
  const zoom = Math.max(rest, mix(rest, view.zoom, Math.max(depth, BACKDROP)));
  const pan = Math.max(depth, SKY);
  return inRoom({ zoom, x: mix(640, view.x, pan), y: mix(360, view.y, pan) }, frame);
}

/** Where a point of the stage is seen, in CSS pixels of the frame. */
export const seenAt = (x: number, y: number, view: View, frame: StageFrame): { x: number; y: number } => ({
  x: (x - view.x) * view.zoom + frame.width / 2,
  y: (y - view.y) * view.zoom + frame.height / 2,
});
