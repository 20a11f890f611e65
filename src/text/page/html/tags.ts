const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin and end a line. */
export const blockTags = list(
  'address article aside blockquote body br caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul',
);

/** Elements within a line. */
export const inlineTags = list(
  'a abbr acronym b bdi bdo big button cite code col data datalist del dfn em embed font i img input ins kbd label link map mark meta meter nobr o:p object output param picture progress q rb rbc rtc ruby s samp small source span strike strong sub sup time tt u var video audio wbr area base track slot canvas figcaption',
);

/** Elements whose content is no part of an article: the readings of ruby text among them. */
export const droppedTags = list(
  'script style noscript template iframe svg math select textarea rt rp object applet audio video',
);

/** Elements that have no content and no end tag. */
export const voidTags = list('area base br col embed hr img input link meta param source track wbr');

export const isKnownTag = (name: string): boolean =>
  blockTags.has(name) || inlineTags.has(name) || droppedTags.has(name);
