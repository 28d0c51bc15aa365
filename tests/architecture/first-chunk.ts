// Which files of ours come with the first chunk: all that main imports, and what those import, but for what is fetched later.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Paths of TypeScript files, from the root of the project; `import type` and `import()` do not count. */
export function firstChunk(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const path of importsOf(file)) {
      const found = [`${path}.ts`, `${path}.tsx`].find((each) => existsSync(each));
      if (found) read(found);
    }
  };
  read(entry);
  return seen;
}

/** Our own modules that a file needs when it runs, without their endings. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  return source.statements
    .filter((each) => ts.isImportDeclaration(each) || ts.isExportDeclaration(each))
    .filter((each) => !isOfTypes(each))
    .flatMap(({ moduleSpecifier: from }) => (from && ts.isStringLiteral(from) ? [from.text] : []))
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(file), from));
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  const names = clause?.namedBindings;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly)
  );
}
