/** Join loaded entries into one graph: ids become the entries that they name. Pure. */
import type {
  Comparison,
  Cost,
  Fee,
  Guide,
  Policy,
  SelfFundedFee,
  Site,
  Testimonial,
} from '../domain/model.ts';
import { joinFinder } from './joinFinder.ts';
import { joinFunding } from './joinFunding.ts';
import { joinNetwork } from './joinNetwork.ts';
import { finder, type LoadedContent } from './loaded.ts';

/**
 * Resolve every reference between entries, both ways.
 *
 * @throws {Error} if an entry names one that is not there; the message names both.
 */
export function joinContent(content: LoadedContent): Site {
  const { qualifications, providers, programmes, venues, cohorts } = joinNetwork(content);
  const findQualification = finder('qualifications', qualifications);
  const findProvider = finder('providers', providers);
  const findProgramme = finder('programmes', programmes);

  const costs = content.costs.map(({ id, data }): Cost => {
    const at = `costs/${id}.mdx`;
    if (data.kind === 'fee') {
      const fee: Fee = {
        ...data,
        id,
        programme: findProgramme(data.programme, `${at}: programme`),
      };
      if (fee.programme.fee) {
        throw new Error(
          `${at} and costs/${fee.programme.fee.id}.mdx both give the fee of programmes/${data.programme}.mdx: keep one.`,
        );
      }
      fee.programme.fee = fee;
      return fee;
    }
    if (data.kind === 'self-funded fee') {
      const fee: SelfFundedFee = {
        ...data,
        id,
        qualifications: data.qualifications.map((qualification) =>
          findQualification(qualification, `${at}: qualifications`),
        ),
      };
      for (const qualification of fee.qualifications) qualification.selfFundedFees.push(fee);
      return fee;
    }
    return { ...data, id };
  });

  const comparisons = content.comparisons.map(({ id, data }): Comparison => {
    const columns = data.columns.map((column) =>
      findProgramme(column, `comparisons/${id}.yaml: columns`),
    );
    for (const programme of columns) programme.comparisons.push({ id, title: data.title });
    return { ...data, id, columns };
  });

  const findComparison = finder(
    'comparisons',
    new Map(comparisons.map((table) => [table.id, table])),
  );

  const policies = content.policies.map(({ id, data }): Policy => {
    const at = `policies/${id}.mdx`;
    const policy: Policy = {
      ...data,
      id,
      owner: data.owner ? findProvider(data.owner, `${at}: owner`) : undefined,
      appliesTo: data.appliesTo.map((programme) => findProgramme(programme, `${at}: appliesTo`)),
    };
    policy.owner?.policies.push(policy);
    for (const programme of policy.appliesTo) programme.policies.push(policy);
    return policy;
  });

  const guides = content.guides.map(({ id, data }): Guide => ({
    ...data,
    id,
    qualifications: data.qualifications.map((qualification) =>
      findQualification(qualification, `guides/${id}.mdx: qualifications`),
    ),
    comparison: data.comparison
      ? findComparison(data.comparison, `guides/${id}.mdx: comparison`)
      : undefined,
  }));

  const testimonials = content.testimonials.map(({ id, data }): Testimonial => {
    const { about, ...rest } = data;
    const at = `testimonials/${id}.yaml: about`;
    const testimonial: Testimonial = {
      ...rest,
      id,
      provider: about.provider ? findProvider(about.provider, at) : undefined,
      programme: about.programme ? findProgramme(about.programme, at) : undefined,
    };
    testimonial.provider?.testimonials.push(testimonial);
    testimonial.programme?.testimonials.push(testimonial);
    return testimonial;
  });

  const glossary = new Map(content.glossary.map(({ id, data }) => [id, { ...data, id }]));
  const finderSteps = joinFinder(content.finder, { qualifications, guides });

  return {
    settings: content.settings,
    today: content.today,
    qualifications: [...qualifications.values()],
    providers: [...providers.values()],
    programmes: [...programmes.values()],
    comparisons,
    cohorts,
    venues: [...venues.values()],
    costs,
    funding: content.funding.map((entry) => joinFunding(entry, { qualifications, glossary })),
    policies,
    guides,
    testimonials,
    finder: finderSteps,
    glossary: [...glossary.values()],
    sources: content.sources.map(({ id, data }) => ({ ...data, id })),
  };
}
