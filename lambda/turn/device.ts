import type { Context } from 'ask-sdk-model';

/** The Echo that a request came from, and where to ask Amazon about it. */
export interface Device {
  readonly id: string;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
}

/** The device that a request's context names. @returns null where it names none, as skill events do */
export function readDevice(context: Context | undefined): Device | null {
  const system = context?.System;
  const id = system?.device?.deviceId;
  if (!id || !system.apiEndpoint || !system.apiAccessToken) return null;
  return { id, apiEndpoint: system.apiEndpoint, apiAccessToken: system.apiAccessToken };
}
