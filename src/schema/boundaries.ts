import { z } from 'zod';

const ring = z.array(z.number().int());
const polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(z.array(ring).min(1)).min(1) }),
]);

/**
 * geo/provinces.topo.json: what a map needs of it, so that no page throws for want of it. Loose, because other
 * programmes write it. The `id` of each shape is the ISO code of its province.
 */
export const boundariesSchema = z
  .object({
    type: z.literal('Topology'),
    arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
    objects: z.object({
      provinces: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(polygons).min(1),
      }),
    }),
  })
  .superRefine(({ arcs, objects }, context) => {
    for (const [at, { id, arcs: own }] of objects.provinces.geometries.entries())
      // A negative number is an arc run backwards: ~0 is -1.
      if (own.flat(2).some((index) => (index < 0 ? ~index : index) >= arcs.length))
        context.addIssue({
          code: 'custom',
          path: ['objects', 'provinces', 'geometries', at, 'arcs'],
          message: `name an arc that is not there (${id})`,
        });
  });
