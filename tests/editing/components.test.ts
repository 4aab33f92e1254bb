import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorComponents } from '../../src/domain/content/authorComponents.ts';

const folder = 'src/components/content';

/** Properties that a component's file declares. */
function declaredProps(name: string): Record<string, { required: boolean }> {
  const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
  const body = /interface Props \{([^}]*)\}/.exec(source)?.[1] ?? '';
  const props = [...body.matchAll(/^\s*(\w+)(\?)?:/gm)];
  return Object.fromEntries(props.map(([, prop, mark]) => [prop, { required: !mark }]));
}

describe('components for authors', () => {
  it('are those that text is drawn with, and each has its file', () => {
    const source = readFileSync(`${folder}/components.ts`, 'utf8');
    const drawn = [...source.matchAll(/^import (\w+) from/gm)].map(([, name]) => name);
    const files = readdirSync(folder).filter((file) => file.endsWith('.astro'));
    const names = Object.keys(authorComponents);
    expect(drawn.sort()).toEqual([...names, 'ContentImage', 'ContentLink'].sort());
    expect(files.sort()).toEqual([...drawn, 'AuthorsText'].map((name) => `${name}.astro`).sort());
  });

  it.each(Object.entries(authorComponents))('%s takes what the table says', (name, { props }) => {
    const told = Object.entries(props).map(([prop, { required }]) => [prop, { required }]);
    expect(Object.fromEntries(told)).toEqual(declaredProps(name));
  });

  it.each(Object.entries(authorComponents))(
    'the example of %s gives what it needs',
    (name, component) => {
      const tag = new RegExp(`<${name}([^>]*)>`).exec(component.example)?.[1] ?? '';
      const given = [...tag.matchAll(/(\w+)=/g)].map(([, prop]) => prop ?? '');
      const required = Object.entries(component.props).filter(([, prop]) => prop.required);
      expect(given).toEqual(expect.arrayContaining(required.map(([prop]) => prop)));
      expect(Object.keys(component.props)).toEqual(expect.arrayContaining(given));
    },
  );
});
