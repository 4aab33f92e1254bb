import { expect, it } from 'vitest';
import { listPages } from '../support/builtSite.ts';

/** Addresses that other people's links, tests and feeds use. They are promises. */
const promised = [
  '/',
  '/qualifications/',
  ...['npqml', 'npqsl', 'npqh', 'npqel'].map((id) => `/qualifications/${id}/`),
  ...[
    'npq-early-years-leadership',
    'npq-executive-leadership',
    'npq-headship',
    'npq-senior-leadership',
    'npq-senco',
    'npq-leading-behaviour-culture',
    'npq-leading-literacy',
    'npq-leading-primary-mathematics',
    'npq-leading-teaching',
    'npq-leading-teaching-development',
    'npq-early-headship-coaching-offer',
  ].map((id) => `/qualifications/${id}/`),
  '/programmes/',
  ...[
    'olp-npqml',
    'olp-npqsl',
    'olp-npqh',
    'olp-npqel',
    'alliance-for-learning-npqml',
    'acts-npqml',
  ].flatMap((id) => [`/programmes/${id}/`, `/apply/${id}/`]),
  '/providers/',
  ...[
    'outstanding-leaders-partnership',
    'best-practice-network',
    'ambition-institute',
    'alliance-for-learning',
    'acts',
  ].map((id) => `/providers/${id}/`),
  '/compare/',
  '/compare/which-npq/',
  '/compare/npqml-providers/',
  '/cohorts/',
  '/venues/altrincham-grammar-school-for-girls/',
  '/costs/',
  '/funding/',
  '/funding/check/',
  '/funding/autumn-2026/',
  '/funding/autumn-2026/rules/',
  '/funding/2018-2019/',
  '/apply/',
  '/policies/',
  ...['complaints-and-appeals', 'malpractice', 'transparency', 'accessibility', 'privacy'].map(
    (id) => `/policies/${id}/`,
  ),
  '/guides/',
  ...[
    'why-take-an-npq',
    'for-schools',
    'distance-learning',
    'masters-credits',
    'improvement-projects',
  ].map((id) => `/guides/${id}/`),
  '/glossary/',
  '/sources/',
  '/search/',
  '/contact/',
  '/404.html',
];

it('every promised address answers', () => {
  const paths = new Set(listPages().map(({ path }) => path));
  expect(promised.filter((path) => !paths.has(path))).toEqual([]);
});
