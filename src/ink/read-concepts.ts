// Reads the catalogue of concepts: one YAML file a family, the source, and the limits of the lens.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue, Concept, ConceptFamily } from '../domain/concepts';
import type { Finding } from './finding';
import { readLocated } from './located';
import { nameFrom, type Places } from './places';
import { familySchema, limitsSchema, sourceSchema } from './schema/concepts';

export interface ConceptsRead {
  /** Null when something in it is broken or missing. */
  readonly catalogue: Catalogue | null;
  /** Ids that could be read; null when none could, and then no id is unknown. */
  readonly ids: ReadonlySet<string> | null;
  readonly findings: readonly Finding[];
}

const NOT_FAMILIES = ['source.yaml', 'limits.yaml'];

/** Reads all of `stories/concepts`. Families come in the order of their file names. */
export function readConcepts({ root, concepts }: Places): ConceptsRead {
  const source = readLocated(root, path.join(concepts, 'source.yaml'), 'concepts', sourceSchema);
  const limits = readLocated(root, path.join(concepts, 'limits.yaml'), 'concepts', limitsSchema);
  const findings = [...source.findings, ...limits.findings];
  const families: ConceptFamily[] = [];
  const homes = new Map<string, string>();
  const files = existsSync(concepts)
    ? readdirSync(concepts)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  for (const name of files) {
    if (NOT_FAMILIES.includes(name)) continue;
    const read = readLocated(root, path.join(concepts, name), 'concepts', familySchema);
    findings.push(...read.findings);
    if (!read.value) continue;
    const { family, concepts: own, ...about } = read.value;
    for (const id of Object.keys(own)) {
      const home = homes.get(id);
      if (home)
        findings.push({
          rule: 'concepts',
          severity: 'error',
          file: read.file,
          line: read.lineOf(['concepts', id]),
          message: `“${id}” stands in ${home} already`,
        });
      homes.set(id, read.file);
    }
    const list = Object.entries(own).map(
      ([id, concept]): Concept => ({
        id,
        family,
        ...concept,
        told: concept.told ?? false,
        caution: concept.caution ?? null,
      }),
    );
    families.push({ id: family, ...about, concepts: list });
  }
  if (families.length === 0)
    findings.push({
      rule: 'missing-file',
      severity: 'error',
      file: nameFrom(root, concepts),
      line: 1,
      message: 'there is no family of concepts here',
    });
  const whole = source.value && limits.value && findings.length === 0;
  return {
    catalogue: whole ? { families, source: source.value, limits: limits.value } : null,
    ids: homes.size > 0 ? new Set(homes.keys()) : null,
    findings,
  };
}
