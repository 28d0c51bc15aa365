// How a shape is drawn.

/** A second colour along one side of a shape: the shape's own outline, moved, leaves it uncovered. */
export interface Edge {
  readonly colour: string;
  /** Where the outline is moved: `[6, -4]` leaves a shade at the left and the bottom. */
  readonly by: readonly [number, number];
  readonly opacity?: number;
}

/** How a shape is filled, shaded and inked. */
export interface Style {
  /** A colour or `url(#name)`; nothing is filled without it. */
  readonly fill?: string;
  /** Width of the ink line, 0 for none; 2.4 unless said. */
  readonly ink?: number;
  readonly inkColour?: string;
  readonly inkOpacity?: number;
  /** Radius of rounded corners. */
  readonly round?: number;
  /** Runs a smooth curve through the points. */
  readonly curve?: boolean;
  /** Edges (by their first point) that get no ink. */
  readonly skip?: readonly number[];
  readonly shade?: Edge;
  readonly light?: Edge;
  /** Markup that is clipped to the shape. */
  readonly inside?: string;
  /** A soft shadow thrown on what lies behind; its size in pixels. */
  readonly shadow?: number;
  readonly opacity?: number;
  /** How unsteady the outline is; 1 unless said. */
  readonly wobble?: number;
}
