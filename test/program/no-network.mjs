/**
 * Preloaded with `node --import`: whatever would open a connection or ask for a name prints a line and throws.
 * `NODE_OPTIONS` carries it into child processes too.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'

function refuse(owner, ...names) {
  for (const name of names) {
    owner[name] = () => {
      process.stderr.write(`NETWORK: ${name}\n`)
      throw new Error(`the program tried to use the network: ${name}`)
    }
  }
}

refuse(net.Socket.prototype, 'connect')
refuse(net.Server.prototype, 'listen')
refuse(dgram.Socket.prototype, 'send', 'connect', 'bind')
refuse(dns, 'lookup', 'resolve')
refuse(dns.promises, 'lookup', 'resolve')
refuse(http, 'request', 'get')
refuse(https, 'request', 'get')
refuse(http2, 'connect')
refuse(tls, 'connect')
refuse(globalThis, 'fetch', 'WebSocket')
