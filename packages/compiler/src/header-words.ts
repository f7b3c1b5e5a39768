/** What a header begins with, behind the begin of its comment: a text without these words has none. */
export const headerWords = 'Made by pipec from ';
