// Finds words for readers that stand in the code and not in a table, by reading the code as TypeScript does.

import ts from 'typescript';

/** Attributes, and props of our own components, whose text a reader sees or hears. */
const TOLD = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'words',
  'legend',
  'tip',
]);

/** Functions that put their first argument before the reader. */
const SAYING = /(^|\.)(say|setSaid|setWords)$/;

const letters = (text: string): boolean => /\p{L}/u.test(text.replace(/&\w+;/g, ''));
/** A word with a capital, or several; a single small one may be a key. */
const spoken = (text: string): boolean => letters(text) && /\p{Lu}|\S\s+\S|^\s|\s$/u.test(text);
/** Two words at least, and begun or ended as a sentence is. */
const sentence = (text: string): boolean =>
  /\p{L}{2,} \p{L}{2,}/u.test(text) && (/^[“‘]?\p{Lu}/u.test(text) || /[.!?…:]$/.test(text));

interface Finding {
  readonly node: ts.Node;
  readonly text: string;
}

function findingsIn(
  file: string,
  code: string,
  find: (node: ts.Node, found: (each: Finding) => void) => void,
): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const lines: string[] = [];
  const found = ({ node, text }: Finding): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    lines.push(`${file}:${line}: ${text.replace(/\s+/g, ' ').trim()}`);
  };
  const walk = (node: ts.Node): void => {
    find(node, found);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return lines;
}

/** Words between tags, in attributes that are read out, and in what is said. `file:line: words`, one each. */
export const wordsInComponents = (file: string, code: string): string[] =>
  findingsIn(file, code, (node, found) => {
    const each = (value: ts.Node | undefined, counts: (text: string) => boolean): void => {
      for (const finding of textsOf(value)) if (counts(finding.text)) found(finding);
    };
    if (ts.isJsxText(node) && letters(node.text)) found({ node, text: node.text });
    else if (ts.isJsxAttribute(node) && TOLD.has(node.name.getText())) each(node.initializer, spoken);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) each(node.expression, letters);
    else if (ts.isCallExpression(node) && SAYING.test(node.expression.getText()))
      each(node.arguments[0], letters);
  });

/** Whole sentences anywhere, but for the errors that only a developer meets. `file:line: words`, one each. */
export const sentencesIn = (file: string, code: string): string[] =>
  findingsIn(file, code, (node, found) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    const { parent } = node;
    if (ts.isNewExpression(parent) && parent.expression.getText() === 'Error') return;
    for (const finding of textsOf(node)) if (sentence(finding.text)) found(finding);
  });

/** The texts that an expression can come to, as far as they stand in it; of a template what stands around the gaps. */
function textsOf(node: ts.Node | undefined): Finding[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [{ node, text: node.text }];
  if (ts.isTemplateExpression(node)) {
    const around = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return [
      { node, text: around.join(' ') },
      ...node.templateSpans.flatMap((span) => textsOf(span.expression)),
    ];
  }
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind))
    return [...textsOf(node.left), ...textsOf(node.right)];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return textsOf(node.expression);
  return [];
}

const JOINING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
