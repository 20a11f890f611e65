import { unitOf } from '../../decode/gbk';
import { personMark } from '../context';
import { type Lattice } from './lattice';
import {
  givenCost,
  isRegion,
  nameCharsBeforeDropped,
  nameCharsByLead,
  nameCharsByTrail,
  regionCost,
  surnameCost,
} from '../../language/proper-names';

/** Puts names of people and places that no table has into a lattice, from the place where it is. */
export class NamesAhead {
  constructor(private readonly lattice: Lattice) {}

  /** Names of people, a surname and one or two characters, which no table can list. */
  persons(lead: number, trail: number | null): void {
    for (const unit of this.nameChars(this.lattice.place, lead, trail)) {
      const cost = surnameCost(unit);
      if (cost === null) continue;
      for (const to of this.lattice.steps(this.lattice.place, unit))
        this.given(to, String.fromCharCode(unit), cost + this.lattice.charCost(this.lattice.place, unit), 2);
    }
  }

  private given(place: number, text: string, cost: number, left: number): void {
    if (left === 0 || place >= this.lattice.places.end) return;
    const { places } = this.lattice;
    for (const unit of this.nameChars(
      place,
      places.lead(place),
      place < places.behind ? places.trail(place) : null,
    )) {
      const total = cost + givenCost(unit) + this.lattice.charCost(place, unit);
      if (this.lattice.here + total > this.lattice.limit) continue;
      for (const to of this.lattice.steps(place, unit)) {
        const name = text + String.fromCharCode(unit);
        this.lattice.arrive(to, name, total, personMark + name);
        this.given(to, name, total, left - 1);
      }
    }
  }

  /** Names of places that no table has: two characters and what sort of place it is, without a dropped pair among them. */
  region(): void {
    const { places, place } = this.lattice;
    const first = this.certainUnit(place);
    const middle = first === 0 ? -1 : places.plain(place, first);
    if (middle < 0 || !isHan(first)) return;
    const known = this.certainUnit(middle);
    for (const second of known !== 0
      ? [known]
      : middle === 4 * places.run.pairs.length
        ? (places.read?.keys() ?? [])
        : []) {
      const third = places.plain(middle, second);
      const sort = third < 0 ? 0 : this.certainUnit(third);
      const to = isRegion(sort) ? places.plain(third, sort) : -1;
      if (to < 0 || !isHan(second)) continue;
      const script = this.lattice.charCost(place, first) + this.lattice.charCost(middle, second);
      const name = String.fromCharCode(first, second, sort);
      this.lattice.arrive(to, name, regionCost(first) + regionCost(second) + script, name);
    }
  }

  /** The one character that can stand at a place without a dropped pair; 0 where there is none. */
  private certainUnit(place: number): number {
    const { places } = this.lattice;
    if (place >= places.behind)
      return place < places.end ? places.run.after.charCodeAt(place - places.behind) : 0;
    const certain = places.certain(place);
    return certain === 0 ? 0 : unitOf(certain);
  }

  /** The certain character of a place, and those of names that may stand there. */
  private nameChars(place: number, lead: number, trail: number | null): readonly number[] {
    const { places } = this.lattice;
    if (place >= places.behind) return [places.run.after.charCodeAt(place - places.behind)];
    if (place % 4 !== 0) return trail === null ? [] : nameCharsByTrail(trail);
    const certain = places.certain(place);
    if (certain !== 0) return [unitOf(certain), ...nameCharsBeforeDropped(lead)];
    return [...(places.read?.keys() ?? nameCharsByLead(lead))];
  }
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
