/** What an example of a component is, and how a folder of components lists its own. */
import type { ComponentProps } from 'astro/types';

/** A component, drawn once. */
export interface Example<Props = Record<string, unknown>> {
  /** What the example is about, in a few words. With the component's name it is the example's id. */
  name: string;
  props: Props;
  /** HTML for the component's slots, by the name of the slot. */
  slots?: Readonly<Partial<Record<'default' | 'head' | 'foot' | 'action', string>>>;
  /** What the component must stand in, if it is a part of something. */
  within?: 'dl';
  /** Words that a reader finds in it, in the order in which they stand. */
  shows: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: any component, whatever its properties.
type AnyComponent = (props: any) => any;

/** A component with its examples. */
export interface Shown {
  component: AnyComponent;
  examples: readonly Example[];
}

/** List a component's examples; their properties are checked against those that it declares. */
export function show<Component extends AnyComponent>(
  component: Component,
  ...examples: Example<ComponentProps<Component>>[]
): Shown {
  return { component, examples: examples as unknown as Example[] };
}

/** Id of an example on its page: `fact-panel--with-an-action`. */
export function exampleId(component: string, example: string): string {
  const slug = (words: string) =>
    words
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  return `${slug(component)}--${slug(example)}`;
}
