import type { Place } from "../model/place.ts";
import { type JsonLdNode, told } from "./node.ts";
import { writtenForms } from "./written-form.ts";

/** A place. A disputed island has both its names, in no order, and lies in no country. */
export function placeNode(place: Place): JsonLdNode {
  const node = { "@id": place.id, form: place.form, ...writtenForms(place.writtenForms) };
  switch (place.form) {
    case "city":
      return told({ ...node, "@type": "City", name: place.name, containedInPlace: place.within?.id });
    case "country":
      return told({ ...node, "@type": "Country", name: place.name, containedInPlace: place.within?.id });
    case "islands": {
      const named = place.named.map(({ id }) => id);
      return told({ ...node, "@type": ["Place", "IslandSet"], name: place.name, count: place.count, named });
    }
    default: {
      const { fromRussian, fromJapanese } = place.names;
      return told({
        ...node,
        "@type": ["Place", "DisputedIsland"],
        name: fromRussian === fromJapanese ? fromRussian : [fromRussian, fromJapanese],
        nameFromRussian: fromRussian,
        nameFromJapanese: fromJapanese,
      });
    }
  }
}
