/** What authors' text is drawn with. */
import ApplyLink from './ApplyLink.astro';
import CallOut from './CallOut.astro';
import ContentImage from './ContentImage.astro';
import ContentLink from './ContentLink.astro';
import Details from './Details.astro';
import Download from './Download.astro';
import Fact from './Fact.astro';
import Fee from './Fee.astro';
import Figure from './Figure.astro';
import Quotation from './Quotation.astro';
import Steps from './Steps.astro';

/** Components by the name that stands in MDX, or by the element that they stand in for. */
export const contentComponents = {
  a: ContentLink,
  img: ContentImage,
  ...{ ApplyLink, CallOut, Details, Download, Fact, Fee, Figure, Quotation, Steps },
};
