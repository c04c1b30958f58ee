/** One help article in one language, as the portal shows it. */
export type Article = {
  /** Its name in the address, the same in every language. */
  slug: string;
  title: string;
  /** One sentence about what it is good for, as lists of articles show it. */
  summary: string;
  /** The screens it explains, by their names in the portal's map of addresses. */
  screens: string[];
  /** The refusals it explains. */
  refusals: string[];
  /** Words that people search for and that the text does not use, such as those of other portals. */
  words: string[];
  /** See also: other articles. */
  see: string[];
  html: string;
};
