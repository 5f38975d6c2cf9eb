/** The numbers in an array with room for as many more. */
export function grown<T extends Int32Array | Float32Array>(numbers: T): T {
  const room = new (numbers.constructor as new (size: number) => T)(numbers.length * 2)
  room.set(numbers)
  return room
}
