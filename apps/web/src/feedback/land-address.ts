/** Where the picture of the land behind the islands is, for the browser to fetch. */
export const landAddress = "/land-around.svg";
