// The line drawings that people are made of: react-peeps (MIT code, CC0 art), read as SVG markup.
// Each piece is a silhouette path and an ink path; the two are asked for apart.

import { createElement, type FC } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as peeps from 'react-peeps';

/** Kinds of piece, as react-peeps groups them. */
type PieceKind = 'Face' | 'Hair' | 'FacialHair' | 'Accessories' | 'StandingPose' | 'SittingPose';

/** A piece as `Kind/Name`, for example `Hair/MediumLong`. */
export type PieceName = `${PieceKind}/${string}`;

type Drawing = FC<{ strokeColor: string; backgroundColor: string }>;
type Library = Record<PieceKind, Record<string, Drawing>>;

/** Where react-peeps lays each kind in the common space of a person. */
const OFFSETS: Partial<Record<PieceKind, string>> = {
  Face: 'translate(384 186)',
  Hair: 'translate(225 0)',
  FacialHair: 'translate(348 338)',
  Accessories: 'translate(272 241)',
};

/** The kind a piece belongs to. */
function kindOf(name: PieceName): PieceKind {
  return name.slice(0, name.indexOf('/')) as PieceKind;
}

/** The markup of a piece with `STROKE` and `BG` where its two colours go. Throws when there is no such piece. */
function pieceMarkup(name: PieceName): string {
  const drawing = (peeps as unknown as Library)[kindOf(name)]?.[name.slice(name.indexOf('/') + 1)];
  if (!drawing) throw new Error(`react-peeps has no piece ${name}`);
  return renderToStaticMarkup(createElement(drawing, { strokeColor: 'STROKE', backgroundColor: 'BG' }));
}

/** One half of a piece in black, placed in the common space of a person. */
export function pieceLayer(name: PieceName, half: 'silhouette' | 'ink'): string {
  const shape = pieceMarkup(name)
    .replace(/STROKE/g, half === 'ink' ? '#000' : 'none')
    .replace(/"BG"/g, half === 'silhouette' ? '"#000"' : '"none"')
    .replace(/fill="(#[0-9a-fA-F]{6}|white|black)"/g, 'fill="none"');
  const offset = OFFSETS[kindOf(name)];
  return offset ? `<g transform="${offset}">${shape}</g>` : shape;
}
