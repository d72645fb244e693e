/** Where the demo edition's lead story is: what is measured where one page is enough. */
export const storyPath = "/world/south-korea-japan-to-share-intelligence-on-north";
