// SPDX-License-Identifier: Apache-2.0
// Extras only: every page says everything without this file.
"use strict";

// Claims: what is pointed at in the text shows in the table, and the other way round.
function followClaims() {
  const places = [...document.querySelectorAll("mark[data-claims], tr[data-claims]")];
  const numbers = (place) => place.dataset.claims.split(" ");
  const show = (claims, on) => {
    for (const place of places) {
      if (place.matches("mark") && numbers(place).some((number) => claims.includes(number))) {
        place.classList.toggle("here", on);
      }
    }
  };
  for (const place of places) {
    place.addEventListener("pointerenter", () => show(numbers(place), true));
    place.addEventListener("pointerleave", () => show(numbers(place), false));
  }
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function rangeWords(assessment) {
  const range = assessment.ranges.find((r) => r.harm === "killed" && r.whose === "civilians");
  if (!range || !range.bounds) return "number of killed not known";
  const { min, max } = range.bounds;
  return (min === max ? min : `${min}–${max}`) + " killed";
}

// Built from elements, never from a string: place names come out of reports.
function popup(incident, assessment) {
  const box = element("div", "");
  const { name, precision } = incident.place;
  box.append(
    element("strong", name),
    element("span", `${incident.day}, ${incident.cause_words}: ${rangeWords(assessment)}`),
    element("br", ""),
    element("small", `${incident.signed ? "Signed" : "Proposed"}; known to the ${precision}`),
    element("br", ""),
    element("a", "The incident", { href: incident.page }));
  return box;
}

function spot(incident) {
  const assessment = incident.signed ? incident.signed.assessment : incident.proposed;
  const range = assessment.ranges.find((r) => r.harm === "killed" && r.whose === "civilians");
  const most = range && range.bounds ? range.bounds.max : 0;
  const { lat, lon, name } = incident.place;
  return L.circleMarker([lat, lon], {
    radius: 5 + 2 * Math.sqrt(Math.min(most, 400)),
    className: incident.signed ? "spot signed" : "spot proposed",
    weight: 1.5,
    alt: name,
  }).bindPopup(() => popup(incident, assessment));
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

async function drawMap(place) {
  const map = L.map(place, { worldCopyJump: true, minZoom: 1, maxZoom: 9 }).setView([25, 20], 2);
  map.attributionControl.setPrefix(false);
  const note = document.getElementById("map-note");
  try {
    const [outlines, answer] = await Promise.all(
      [json(place.dataset.outlines), json(place.dataset.source)]);
    L.geoJSON(outlines, {
      interactive: false, style: { className: "outline", weight: 1, fillOpacity: 1 },
    }).addTo(map);
    // The smaller lie above the larger, so that each can be reached.
    const drawn = answer.incidents.map(spot).sort((a, b) => b.getRadius() - a.getRadius());
    const spots = L.featureGroup(drawn).addTo(map);
    if (answer.incidents.length > 0) map.fitBounds(spots.getBounds(), { padding: [40, 40], maxZoom: 6 });
    if (answer.total > answer.incidents.length) {
      note.textContent = `The latest ${answer.incidents.length} of ${answer.total} are drawn.`;
    }
    place.dataset.drawn = answer.incidents.length;
  } catch (error) {
    note.textContent = `The map could not be drawn: ${error.message}`;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  followClaims();
  const place = document.getElementById("map");
  if (place && window.L) drawMap(place);
});
