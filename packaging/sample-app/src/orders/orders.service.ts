import { Injectable, NotFoundException } from '@nestjs/common';
import { NewOrder, Order } from './order';

@Injectable()
export class OrdersService {
  private readonly orders: Order[] = [];

  findAll(): Order[] {
    return [...this.orders].reverse();
  }

  findOne(id: number): Order {
    const order = this.orders.find((candidate) => candidate.id === id);
    if (!order) {
      throw new NotFoundException(`There is no order ${id}`);
    }
    return order;
  }

  create(wanted: NewOrder): Order {
    const order = { ...wanted, id: this.orders.length + 1, placed: new Date().toISOString() };
    this.orders.push(order);
    return order;
  }
}
