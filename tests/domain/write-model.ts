// Writes the simulation's table into docs/model.md: `npm run model`.

import { readFileSync, writeFileSync } from 'node:fs';
import { placesOf } from '../../src/ink/places';
import { modelRows, modelTable, withTable } from './model-table';
import { realStories } from './real-stories';

const file = 'docs/model.md';
console.log('Playing each story some hundreds of times …');
const table = modelTable(modelRows(placesOf(process.cwd()), realStories()));
writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
console.log(table);
