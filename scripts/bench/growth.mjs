/** How the steps of builds grow with their sites. */

/**
 * The seconds of each step of a build, as it printed them.
 * @param {string} output
 * @returns {Map<string, number>}
 */
export function stepsOf(output) {
  const lines = [...output.matchAll(/^(\w+) +(\d+\.\d) s {2}/gm)];
  return new Map(lines.map(([, name = '', seconds]) => [name, Number(seconds)]));
}

/**
 * Print a table: a row for each step, its seconds at each size, and between two sizes the exponent
 * of its growth, where 1 means that twice the pages take twice the time.
 * @param {{ entries: number, pages: number, steps: Map<string, number> }[]} results
 */
export function reportGrowth(results) {
  const cells = results.flatMap(({ entries }, index) =>
    index === 0 ? [`${entries}`] : ['exponent', `${entries}`],
  );
  const row = (name, values) =>
    console.log(`  ${name.padEnd(10)}${values.map((value) => value.padStart(10)).join('')}`);
  console.log('\nSeconds of each step, and exponents of their growth in pages');
  row('entries', cells);
  for (const name of results[0]?.steps.keys() ?? []) {
    const values = results.flatMap((result, index) => {
      const seconds = result.steps.get(name) ?? 0;
      const before = results[index - 1];
      const figure = `${seconds.toFixed(1)} s`;
      return before ? [exponentOf(before, result, name), figure] : [figure];
    });
    row(name, values);
  }
}

/** Steps of less than a second say nothing of growth. */
function exponentOf(before, after, name) {
  const [one, other] = [before.steps.get(name) ?? 0, after.steps.get(name) ?? 0];
  if (one < 1) return '-';
  return (Math.log(other / one) / Math.log(after.pages / before.pages)).toFixed(2);
}
