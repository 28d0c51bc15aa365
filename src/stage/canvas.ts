// The canvas of the stage: it fills its box, takes no part in the page, and is told apart from a browser without WebGL.

/** More than two canvas pixels for a CSS pixel cost much and show little. */
const SHARPEST = 2;

export interface StageCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext;
}

/** Puts a canvas into the box. Throws where there is no WebGL; the box is left as it was. */
export function makeCanvas(box: HTMLElement): StageCanvas {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    premultipliedAlpha: true,
    powerPreference: 'low-power',
  });
  if (!context || context.isContextLost())
    throw new Error('The stage needs WebGL, and this browser has none to give.');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.setAttribute('role', 'none');
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%' });
  box.append(canvas);
  return { canvas, context };
}

/** Gives the canvas as many pixels as the box has on this screen. Answers whether that was a change. */
export function fitCanvas(
  { canvas }: StageCanvas,
  box: { readonly width: number; readonly height: number },
): boolean {
  const density = Math.min(SHARPEST, Math.max(1, window.devicePixelRatio || 1));
  const [width, height] = [Math.round(box.width * density), Math.round(box.height * density)];
  if (canvas.width === width && canvas.height === height) return false;
  Object.assign(canvas, { width, height });
  return true;
}

/** Gives the graphics memory back at once instead of when the browser gets round to it. */
export function loseCanvas({ canvas, context }: StageCanvas): void {
  context.getExtension('WEBGL_lose_context')?.loseContext();
  canvas.remove();
}
