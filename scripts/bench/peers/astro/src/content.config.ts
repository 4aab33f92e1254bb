import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const entriesOf = (name: string) =>
  defineCollection({
    loader: glob({
      base: pathToFileURL(`${process.env.CONTENT_DIR}/${name}/`),
      pattern: '*.{mdx,yaml}',
    }),
  });

export const collections = {
  qualifications: entriesOf('qualifications'),
  providers: entriesOf('providers'),
  programmes: entriesOf('programmes'),
  cohorts: entriesOf('cohorts'),
  venues: entriesOf('venues'),
  costs: entriesOf('costs'),
  policies: entriesOf('policies'),
  guides: entriesOf('guides'),
};
