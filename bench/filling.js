import { compare } from '../dist/identity/compare.js'
import { known } from '../dist/identity/known.js'
import { sightingsOf } from '../dist/identity/sightings.js'
import { bulletinId } from '../dist/record.js'
import { nodeFor, nodeHash } from '../dist/store/nodes.js'
import { inventedName } from './invented.js'

/** How many people hold each post that a bulletin tells of: to read a post takes longer than all else. */
const holders = 10

/**
 * Writes bulletins into a record as the store does, with all that their people are looked up by, but links nobody:
 * whoever says something new is an entity of his own, and each post has so many holders of other names. So a record of
 * a million is made in minutes.
 */
export function filler(database) {
  // A record lost on the way is made anew: nothing is kept for a power cut.
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1500000')
  const addBulletin = database.prepare(
    "INSERT INTO bulletin (id, digest, issued, summary, content) VALUES (?, '', ?, '{}', '{}')",
  )
  const addSighting = database.prepare(
    'INSERT INTO sighting (bulletin, local, type, node, own, first, last, items) VALUES (?, ?, ?, ?, 0, ?, ?, ?)',
  )
  const addEntity = database.prepare(
    'INSERT INTO entity (id, type, founder) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const place = database.prepare(
    "UPDATE node SET first = ?, last = ?, entity = ? WHERE seq = ? AND entity = ''",
  )
  return (bulletin) => {
    const id = bulletinId(bulletin)
    addBulletin.run(id, bulletin.issued.edtf)
    for (const sighting of sightingsOf(bulletin)) {
      const told = known({ profile: sighting.profile, first: '', last: '' })
      const isAlone = compare(told, told).is !== 'same'
      const items = JSON.stringify(sighting.items.map((at) => bulletin.items[at].id))
      for (const { local, profile } of heldBy(sighting, id)) {
        const node = nodeFor(database, nodeHash(profile, isAlone ? `${id} ${local}` : ''), profile)
        const entity = `${local}-${node}`
        addSighting.run(id, local, profile.type, node, sighting.first, sighting.last, items)
        const { changes } = place.run(sighting.first, sighting.last, entity, node)
        if (changes > 0) addEntity.run(entity, profile.type, node)
      }
    }
  }
}

/** The sighting, and others of the same post under other names. */
function heldBy({ local, profile }, id) {
  const [name] = profile.names
  const drawn = { isChinese: profile.side === 'CN', langs: Object.keys(name) }
  return Array.from({ length: holders }, (_, at) =>
    at === 0
      ? { local, profile }
      : {
          local: `${local}-${at}`,
          profile: { ...profile, names: [inventedName(`${id} ${local} ${at}`, drawn)] },
        },
  )
}
