export interface Order {
  id: number;
  customer: string;
  cents: number;
  placed: string;
}

export type NewOrder = Pick<Order, 'customer' | 'cents'>;
