import { OrdersService } from '../src/orders/orders.service';

describe('OrdersService', () => {
  it('lists the newest order first', () => {
    const orders = new OrdersService();
    orders.create({ customer: 'Ada', cents: 1250 });
    orders.create({ customer: 'Grace', cents: 300 });
    expect(orders.findAll().map((order) => order.customer)).toEqual(['Grace', 'Ada']);
  });
});
