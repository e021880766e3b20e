import "../../map/map.css";
import { backgroundFacts, irkutsk, kawana, krasnoyarsk } from "@communique/domain/background";
import { articleFacts, brunei, habomai, moscow, tokyo } from "@communique/domain/facts";
import { islandOutlines, outlineProvenance, surroundings } from "@communique/domain/geo";
import { namesOf } from "@communique/domain/wording";
import { BothNames } from "../../map/both-names.tsx";
import { drawingOf } from "../../map/drawing.ts";
import { DrawnMap } from "../../map/drawn-map.tsx";
import { IslandSection } from "../../map/island-section.tsx";
import { IslandTable } from "../../map/island-table.tsx";
import { countedTogether, islandsOf } from "../../map/islands.ts";
import { linesTold } from "../../map/lines-told.ts";
import { NamesOrder } from "../../map/names-order.tsx";
import { ToldList } from "../../map/told-list.tsx";
import { wordsToldOf } from "../../map/told-of.ts";
import { ZoomableMap } from "../../map/zoomable-map.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/map");

const facts = [...articleFacts, ...backgroundFacts];
const { absent, dataset, goodFor, notGoodFor, surroundings: cut } = outlineProvenance;
const drawing = drawingOf({ islands: islandOutlines, surroundings, habomai }, cut.window);
const islands = islandsOf({ facts, outlines: islandOutlines.features, absent });
const sets = countedTogether(facts);
const farAway = namesOf([moscow, tokyo, brunei, krasnoyarsk, kawana, irkutsk]);

export default function MapPage() {
  return (
    <div className="map-page grid gap-10">
      <LinkedDataScript path="/map" />
      <header className="grid gap-4">
        <h1 className="font-semibold text-title">Map of the disputed islands</h1>
        <p className="max-w-prose text-lg text-soft">
          Administered by Russia, claimed by Japan. Each island has a name derived from Russian and one derived from
          Japanese, and neither is the first: they stand in the order of the alphabet until you choose another.
        </p>
        <NamesOrder />
      </header>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-label="Map" className="grid content-start gap-4 self-start lg:sticky lg:top-4" id="map">
          <ZoomableMap title="The disputed islands and the land around them" views={drawing.views}>
            <DrawnMap drawing={drawing} />
          </ZoomableMap>
          <div className="grid gap-2 text-sm text-soft">
            <p>
              The outlines lack{" "}
              {absent.map(({ names, form }, index) => (
                <span key={names.fromRussian}>
                  {index > 0 && (index === absent.length - 1 ? " and " : ", ")}the {form} <BothNames names={names} />
                </span>
              ))}
              , all of the Habomai. They come from {dataset.name} {dataset.version} and are good for {goodFor}, not for{" "}
              {notGoodFor.join(" or ")}. No border is drawn.
            </p>
            <p>{farAway}, where meetings were held or due, are far outside this map.</p>
          </div>
        </section>
        <section aria-labelledby="told" className="grid content-start gap-10">
          <h2 className="font-semibold text-2xl" id="told">
            What is told of each
          </h2>
          {islands.map((island) => (
            <IslandSection island={island} key={island.anchor} />
          ))}
          {sets.map(({ anchor, name, named, told }) => (
            <section
              aria-labelledby={`${anchor}-name`}
              className="landing grid gap-4 rounded-lg"
              id={anchor}
              key={anchor}
            >
              <div>
                <h3 className="font-semibold text-2xl" id={`${anchor}-name`}>
                  {name.charAt(0).toUpperCase()}
                  {name.slice(1)}, together
                </h3>
                <p className="text-soft">
                  {named.length === 0 ? "The article names none of them." : "The article names, of these: "}
                  {named.map((island, index) => (
                    <span key={island.anchor}>
                      {index > 0 && " and "}
                      <BothNames names={island.names} />
                    </span>
                  ))}
                  {named.length > 0 && "."}
                </p>
              </div>
              <ToldList of={name} told={told} />
            </section>
          ))}
          <section aria-labelledby="words" className="grid gap-4">
            <h3 className="font-semibold text-2xl" id="words">
              Words for them that take a side
            </h3>
            <ToldList told={wordsToldOf(facts)} />
          </section>
          <section aria-labelledby="lines" className="grid gap-4">
            <h3 className="font-semibold text-2xl" id="lines">
              Lines of the treaties, in words
            </h3>
            <ToldList told={linesTold(facts)} />
          </section>
        </section>
      </div>
      <section aria-labelledby="table" className="grid gap-4">
        <h2 className="font-semibold text-2xl" id="table">
          The same as a table
        </h2>
        <IslandTable islands={islands} />
      </section>
    </div>
  );
}
