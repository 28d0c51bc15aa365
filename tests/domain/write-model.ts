// Writes the simulation's table into docs/model.md: `npm run model`.

import { readFileSync, writeFileSync } from 'node:fs';
import { modelRows, modelTable, withTable } from './model-table';
import { realStories } from './real-stories';

const file = 'docs/model.md';
console.log('Playing each story thousands of times: about half a minute a story …');
const table = modelTable(modelRows(realStories().flatMap(({ source }) => (source ? [source] : []))));
writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
console.log(table);
