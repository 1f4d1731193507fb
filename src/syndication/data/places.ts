import { splitAliases } from '../../model/aliases.ts';
import { z } from 'zod';
import { countStatuses } from '../../model/order.ts';
import { defineDataset, STATUS_FIELDS, statusCells } from './dataset.ts';
import { address, amount, count, id, list, orNull, text } from './fields.ts';

/** One row a place with a claim. */
export const places = defineDataset({
  name: 'places',
  title: 'Places',
  description: 'One row for each town or village with a claim, from the gazetteer.',
  key: ['id'],
  foreign: [{ field: 'province', dataset: 'provinces', to: 'id' }],
  row: z.strictObject({
    id: id('The place, as <province>/<slug>; never changes.'),
    url: address('Its page.'),
    province: id('Its province.'),
    name: text('Name in English.'),
    name_fa: orNull(text('Name in Persian.')),
    aliases: list('Other names.'),
    lat: amount('degrees', 'Latitude (WGS 84), two decimals at most: about a kilometre.'),
    lng: amount('degrees', 'Longitude, likewise.'),
    geonames_id: orNull(text('Id in GeoNames.')),
    population: orNull(count('people', 'Inhabitants, as GeoNames has them.')),
    geonames_class: orNull(text('GeoNames feature code: PPLC and PPLA capitals, PPLA2 county seats.')),
    ...STATUS_FIELDS,
  }),
  build: ({ indexes, edition: { absolute, urls } }) =>
    [...indexes.byPlace.values()].map(({ place, claims }) => ({
      id: place.id,
      url: absolute(urls.place(place.id)),
      province: place.provinceId,
      name: place.name,
      name_fa: place.name_fa || null,
      aliases: splitAliases(place.aliases),
      lat: place.lat,
      lng: place.lng,
      geonames_id: place.geonames_id || null,
      population: place.population === '' ? null : Number(place.population),
      geonames_class: place.geonames_class || null,
      ...statusCells(countStatuses(claims)),
    })),
});
