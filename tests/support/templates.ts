/** The pages that stand for all: one of each template, and the further faces that a template has. */
import { templatesOf } from '../../scripts/bench/templates.mjs';
import { builtFolder } from './builtSite.ts';

/** Entries of another kind than the heaviest of their template, and pages with choices already made. */
const furtherFaces = [
  '/404.html',
  '/qualifications/npq-senior-leadership/',
  '/providers/ambition-institute/',
  '/compare/which-npq/',
  '/compare/build/?c=olp-npqml,alliance-for-learning-npqml,acts-npqml',
  '/cohorts/olp-npqel-spring-2020/',
  '/costs/alliance-for-learning-npqml-fee/',
  '/costs/team/?team=alliance-for-learning-npqml:3:1,acts-npqml:2:0',
  '/funding/2018-2019/',
  '/funding/autumn-2026/autumn/in-england/referred/',
  '/apply/olp-npqml/',
  '/policies/transparency/',
];

/** Addresses of the built site under test. */
export const listTemplates = (): string[] => [...templatesOf(builtFolder), ...furtherFaces];
