// How the page of the stories looks: the game's own paper by day and its own evening by night; nothing is fetched.

export const PAGE_STYLE = `
:root { color-scheme: light; --page: #faf4e6; --ink: #2a1f2d; --soft: #594a5c; --line: #b9a791; --wash: #f0e4ca;
  --you: #96411f; --them: #275d66; --inner: #683a5f; --lamp: #7b5109; --on: #f4d9a6; --way: #8d7c86; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --page: #1d1524; --ink: #f6ecd9; --soft: #d3c5cf;
  --line: #66556c; --wash: #2f2438; --you: #f4ae90; --them: #a3d3d2; --inner: #e3bcda; --lamp: #f0c67c; --on: #6a4a1e;
  --way: #8e7f95; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; }
main { max-width: 76rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 3rem) 6rem; }
h1 { font-size: 2.4rem; line-height: 1.1; margin: 0 0 0.75rem; letter-spacing: -0.01em; }
h2 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 0.25rem; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 0.5rem; color: var(--lamp); }
p { max-width: 42rem; margin: 0.4rem 0; }
a { color: inherit; text-decoration-color: var(--lamp); text-underline-offset: 0.18em; text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--lamp); outline-offset: 3px; }
code { font: 0.9em ui-monospace, monospace; }
section { margin-top: 4.5rem; padding-top: 1.75rem; border-top: 3px solid var(--ink); }
.pitch { font-size: 1.25rem; }
.facts, .key { color: var(--soft); font-size: 0.9375rem; }
.wide { overflow-x: auto; padding-bottom: 0.5rem; }
table { border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: start; color: var(--soft); padding: 0 0 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 1.1rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead td { border-bottom: 2px solid var(--ink); }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 600; }
.measures td:first-of-type { max-width: 44rem; }
.measures td:last-of-type { color: var(--soft); white-space: nowrap; }
.matrix td, .matrix thead th:not(:first-child) { text-align: center; padding: 0.3rem 0.75rem; min-width: 5.5rem; }
.matrix tbody th { font-weight: 400; }
.matrix .family { padding-top: 1.4rem; font-weight: 700; color: var(--lamp); border-bottom-color: var(--ink); }
.matrix .on { background: var(--on); font-weight: 650; }
.matrix .off { color: var(--soft); opacity: 0.6; }
.matrix .missing th, .matrix .missing td { color: var(--you); font-weight: 700; }
summary { cursor: pointer; margin-top: 1.5rem; font-weight: 600; color: var(--lamp); }
svg { display: block; height: auto; font: 19px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg .at { text-anchor: middle; font-weight: 600; paint-order: stroke; stroke: var(--page); stroke-width: 6px; }
.way { fill: none; stroke: var(--way); stroke-width: 2; }
circle.decision { fill: var(--page); stroke: var(--ink); stroke-width: 4.5; }
circle.line { fill: var(--you); }
circle.pause { fill: var(--page); stroke: var(--inner); stroke-width: 4; }
rect.ending { fill: var(--them); }
rect.apart { fill: var(--page); stroke: var(--them); stroke-width: 4; }
rect.open { fill: var(--page); stroke: var(--them); stroke-width: 4; stroke-dasharray: 5 4; }
.k { display: inline-block; width: 0.8rem; height: 0.8rem; border-radius: 50%; margin: 0 0.3rem 0 1rem; vertical-align: -0.05rem; }
.k:first-child { margin-left: 0; }
.k.decision { border: 3px solid var(--ink); }
.k.line { background: var(--you); }
.k.pause { border: 2.5px solid var(--inner); }
.k.ending { background: var(--them); border-radius: 0; }
@media print { body { font-size: 10pt; } section { break-before: page; } .wide { overflow: visible; } }
`;
